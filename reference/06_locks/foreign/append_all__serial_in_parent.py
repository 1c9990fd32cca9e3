# exercise: append_all
# label: wrong
# mistake: a plain loop in the parent, no process
def append_all(append, records):
    failed = False
    for r in records:
        try:
            append(r)
        except Exception:
            failed = True
    if failed:
        raise ChildFailed
