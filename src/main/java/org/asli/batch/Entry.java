package org.asli.batch;

/**
 * What came of reading one line of a file.
 *
 * @param line its number, from 1
 * @param name empty where the line has none or could not be read
 * @param row null where the line holds no series
 * @param fault why it holds none, otherwise null
 */
record Entry(long line, String name, Row row, BadLine fault) {

    static Entry read(Header header, Lines.Line line) {
        String name = "";
        try {
            if (line.text() == null) {
                throw new BadLine(BadLine.Reason.TOO_LONG);
            }
            String[] cells = Cells.of(line.text());
            name = header.name(cells);
            if (cells.length != header.cells()) {
                throw new BadLine(BadLine.Reason.CELLS, cells.length, header.cells());
            }
            return new Entry(line.number(), name, header.row(cells), null);
        } catch (BadLine fault) {
            return new Entry(line.number(), name, null, fault);
        }
    }
}
