# exercise: gather
# expect: no-threads
def gather(tasks):
    values = []
    first = None
    for t in tasks:
        try:
            values.append(t())  # <- here
        except Exception as e:
            if first is None:
                first = e
    if first is not None:
        raise first
    return values
