"""Papers as tagged PDF: data in, a file out; the only home of ReportLab."""
