/** Who said what about X, over Arabic and English news. */
module org.qawl {
  requires static transitive org.jspecify;
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.queryparser;
  requires org.apache.lucene.suggest;

  requires java.logging;

  // What only the shell, the reading of files and the writing of answers need; an embedding program may leave them out.
  requires static info.picocli;
  requires static org.jsoup;
  requires static me.tongfei.progressbar;
  requires static tools.jackson.databind;
  requires static tools.jackson.dataformat.csv;

  exports org.qawl;
  exports org.qawl.analysis;
  exports org.qawl.attribution;
  exports org.qawl.export;
  exports org.qawl.fixtures;
  exports org.qawl.ingest;
  exports org.qawl.names;
  exports org.qawl.query;
  exports org.qawl.translation;

  provides org.apache.lucene.analysis.TokenFilterFactory with
      org.qawl.analysis.WordPartFilterFactory,
      org.qawl.analysis.OrthographyFilterFactory,
      org.qawl.analysis.StopWordFilterFactory,
      org.qawl.analysis.ArabicStemFilterFactory,
      org.qawl.analysis.LatinStemFilterFactory,
      org.qawl.analysis.StemOffsetFilterFactory;

  opens org.qawl.cli to info.picocli;
}
