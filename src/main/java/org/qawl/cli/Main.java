package org.qawl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Qawl. */
@Command(
    name = "qawl",
    description = "Who said what about X, over Arabic and English news.",
    mixinStandardHelpOptions = true,
    version = "Qawl 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AskCommand.class, FacetsCommand.class, CompleteCommand.class,
      IndexCommand.class, AttributeCommand.class, RunCommand.class,
      TokensCommand.class, CheckCommand.class
    },
    footer = {
      "",
      "A first look, at the articles that come with Qawl:",
      "  qawl ask who said what about Tahrir al-Sham",
      "",
      "Your own articles (.txt, .html, .jsonl, .jsonl.gz):",
      "  qawl index --index news-index articles/",
      "  qawl ask --index news-index ماذا قال غوتيريش عن سوريا",
      "",
      "Results go to standard output, progress and messages to standard error, all in UTF-8.",
      "Exit codes: 0 done; 1 something failed or was skipped, said in one line each; 2 wrong usage."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Lucene remarks on every start which instructions of the processor it uses; a shell does not want to know. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(Arguments.decoded(args), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command; the exit code. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!expected(failure)) throw failure;
              command.getErr().println("qawl: " + sentence(failure));
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(args);
  }

  /** Bad input and failing disks are said in a line; anything else is a fault of ours and keeps its trace. */
  private static boolean expected(Exception failure) {
    return failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof IllegalArgumentException;
  }

  private static String sentence(Exception failure) {
    if (failure instanceof UncheckedIOException wrapped) return sentence(wrapped.getCause());
    if (failure instanceof NoSuchFileException missing) return "\"" + missing.getFile() + "\" is not there";
    if (failure instanceof AccessDeniedException denied) return "\"" + denied.getFile() + "\" may not be read or written";
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.toString() : message.lines().findFirst().orElseThrow();
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
  }
}
