/** The PDF in Typst. The data come by `sys.inputs`; a text of theirs is shown as text, whatever stands in it. */
export const ANNEX_TEMPLATE = `
#let annex = json(bytes(sys.inputs.annex))
#let pages = if annex.locale == "pl" { "Strona" } else { "Page" }

#set document(title: annex.title, description: annex.subtitle)
#set text(lang: annex.locale, font: "Libertinus Serif", size: 10.5pt)
#set par(justify: false, leading: 0.6em)
#set page(
  paper: "a4",
  margin: (x: 2cm, top: 2.2cm, bottom: 2cm),
  header: if annex.mark != none { align(right, text(size: 8.5pt, annex.mark.short)) },
  footer: context align(center, text(size: 8.5pt, pages + " " + counter(page).display("1 / 1", both: true))),
)
#set heading(numbering: none)
#show heading.where(level: 1): it => block(above: 0.9em, below: 0.7em, text(size: 17pt, it.body))
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.8em, sticky: true, text(size: 13pt, it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.7em, sticky: true, text(size: 11.5pt, it.body))
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => block(sticky: true, width: 100%, align(left, text(size: 9.5pt, style: "italic", it.body)))

#let line(it) = {
  let shown = if it.at("strong", default: false) { strong(it.text) } else { [#it.text] }
  if it.at("lang", default: none) != none { text(lang: it.lang, shown) } else { shown }
}
#let cell(lines) = lines.map(line).join(linebreak())

#let show-table(block) = figure(
  kind: table,
  supplement: none,
  numbering: none,
  caption: block.caption,
  {
    set text(size: 9pt)
    set par(leading: 0.5em)
    table(
      columns: block.columns.map(column => column.width * 1fr),
      align: left + top,
      inset: 5pt,
      stroke: 0.5pt + luma(120),
      table.header(..block.columns.map(column => table.cell(fill: luma(235), strong(column.name)))),
      ..block.rows.map(row => row.map(it => table.cell(breakable: false, cell(it)))).flatten(),
    )
  },
)

#text(size: 10pt, annex.annexTo)
#heading(level: 1, annex.title)
#text(size: 12pt, annex.subtitle)

#text(size: 9.5pt, annex.version)

#if annex.mark != none {
  rect(width: 100%, inset: 8pt, stroke: 1pt, strong(annex.mark.sentence))
}

#for block in annex.blocks {
  if block.kind == "HEADING" {
    heading(level: block.level, block.text)
  } else if block.kind == "PARAGRAPH" {
    par(block.text)
  } else if block.kind == "DEFINITIONS" {
    terms(..block.definitions.map(it => terms.item(it.term, it.meaning)), separator: [ – ])
  } else {
    show-table(block)
  }
}
`;
