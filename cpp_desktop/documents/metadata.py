"""The metadata packet (XMP) of a paper: what it is, and the claims PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import re
from html import escape

_PDFA = "http://www.aiim.org/pdfa/ns/"
_PDFUA = "http://www.aiim.org/pdfua/ns/id/"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="{pdfa}id/" xmlns:pdfuaid="{pdfua}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="{pdfa}extension/" xmlns:pdfaSchema="{pdfa}schema#"
 xmlns:pdfaProperty="{pdfa}property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{pdfua}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def packet(*, title: str, author: str, subject: str, creator: str, producer: str, when: str) -> bytes:
    """Return the packet; `when` is an ISO date and time, and all of it must agree with the document's information."""
    values = {"title": title, "author": author, "subject": subject, "creator": creator, "producer": producer}
    safe = {name: escape(value) for name, value in values.items()}
    return _PACKET.format(pdfa=_PDFA, pdfua=_PDFUA, when=when, **safe).encode("utf-8")


_ARCHIVAL = re.compile(
    rb' xmlns:pdfaid="[^"]*"|<pdfaid:.*</pdfaid:conformance>'
    rb'|<rdf:Description rdf:about="" xmlns:pdfaExtension=.*?</rdf:Description>\n',
    re.DOTALL,
)
_ACCESSIBLE = re.compile(rb' xmlns:pdfuaid="[^"]*"|<pdfuaid:.*</pdfuaid:part>')


def without_claims(described: bytes, *, accessible: bool) -> bytes:
    """Return a packet of ours that no longer claims PDF/A, and PDF/UA-1 only if the document is `accessible`."""
    described = _ARCHIVAL.sub(b"", described)
    return described if accessible else _ACCESSIBLE.sub(b"", described)
