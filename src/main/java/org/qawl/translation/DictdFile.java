package org.qawl.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.qawl.analysis.Language;

/**
 * Reads a dictionary of dictd, as FreeDict makes them and Debian installs them: a {@code .index}, whose lines are a
 * head, an offset and a length in the base 64 of dictd, and beside it a {@code .dict}, or a {@code .dict.dz}, which is
 * gzip with a table of contents.
 *
 * <pre>
 * ceasefire /sˈiːsfaɪə/
 * 1. وقف إطلاق النار
 * 2. هدنة (في الحرب)
 * </pre>
 *
 * <p>An article is its head and a line for every sense. What stands between brackets or behind a dash explains, and a
 * comma stands between translations. No order of the senses is relied on: FreeDict sorts them by the alphabet.
 */
final class DictdFile {
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+\\.\\s*");
  private static final Pattern EXPLANATION = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\s-\\s.*$");
  private static final Pattern BETWEEN = Pattern.compile("[,،;؛/]");
  private static final Pattern LICENCE = Pattern.compile("[^.:*]*\\bLicen[cs]e\\b(?:[^.]|\\.(?=\\s?\\d))*");
  /** Beside what is written for the news, a list of words without an order. */
  private static final float TRUST = 0.1f;

  private final String name;
  private final byte[] articles;
  private final List<String> lines;

  private DictdFile(String name, List<String> lines, byte[] articles) {
    this.name = name;
    this.lines = lines;
    this.articles = articles;
  }

  /**
   * @param index the file whose name ends in {@code .index}
   * @throws IllegalStateException if it is broken; the message names file and line
   */
  static Dictionary read(Path index) throws IOException {
    String file = String.valueOf(index.getFileName());
    String name = file.substring(0, file.length() - ".index".length());
    try {
      return new DictdFile(file, Files.readAllLines(index), articles(index, name)).dictionary(name);
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(file + ": not a text in UTF-8", e);
    }
  }

  private static byte[] articles(Path index, String name) throws IOException {
    Path plain = index.resolveSibling(name + ".dict");
    if (Files.exists(plain)) return Files.readAllBytes(plain);
    Path packed = index.resolveSibling(name + ".dict.dz");
    if (!Files.exists(packed)) {
      throw new IllegalStateException(
          index.getFileName() + ": neither " + name + ".dict nor " + name + ".dict.dz stands beside it");
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      return in.readAllBytes();
    } catch (ZipException e) {
      throw new IllegalStateException(packed.getFileName() + ": not packed with dictzip or gzip", e);
    }
  }

  private Dictionary dictionary(String dictionary) {
    List<Entry> entries = new ArrayList<>();
    String licence = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length < 3) {
        throw broken(i, "\"" + lines.get(i) + "\": expected a head, an offset and a length");
      }
      if (cells[0].startsWith("00database") || cells[0].startsWith("00-database")) {
        if (cells[0].endsWith("info")) licence = licence(article(i, cells));
        continue;
      }
      List<String> translations = translations(cells[0], article(i, cells));
      if (!translations.isEmpty()) entries.add(Entry.unranked(cells[0], translations));
    }
    return new Dictionary(dictionary, licence, TRUST, entries);
  }

  private String article(int line, String[] cells) {
    int offset = number(line, cells[1]);
    int length = number(line, cells[2]);
    if (length > articles.length - offset) {
      long end = (long) offset + length;
      String ends = "\" ends at " + end + ", the dictionary at " + articles.length;
      throw broken(line, "the article of \"" + cells[0] + ends);
    }
    return new String(articles, offset, length, StandardCharsets.UTF_8);
  }

  private int number(int line, String cell) {
    long number = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = DIGITS.indexOf(cell.charAt(i));
      number = number * DIGITS.length() + digit;
      if (digit < 0 || number > Integer.MAX_VALUE) throw broken(line, "\"" + cell + "\" is not a number of dictd");
    }
    if (cell.isEmpty()) throw broken(line, "\"\" is not a number of dictd");
    return (int) number;
  }

  private static List<String> translations(String head, String article) {
    Language own = Language.detect(head);
    return article.lines()
        .skip(1)
        .map(sense -> EXPLANATION.matcher(NUMBER.matcher(sense).replaceFirst("")).replaceAll(""))
        .flatMap(BETWEEN::splitAsStream)
        .map(String::strip)
        .filter(translation -> !translation.isEmpty() && Language.detect(translation) != own)
        .distinct()
        .toList();
  }

  /** The sentence that names a licence; empty if none does. */
  private static String licence(String information) {
    // Lines that belong together are a paragraph.
    Matcher sentence = LICENCE.matcher(information.replaceAll("\\R\\s*\\R", ". ").replaceAll("\\s+", " "));
    return sentence.find() ? sentence.group().strip() : "";
  }

  private IllegalStateException broken(int line, String why) {
    return new IllegalStateException(name + ":" + (line + 1) + ": " + why);
  }
}
