# exercise: crunch
# expect: no-process


def crunch(work, items):
    return [work(item) for item in items]  # <- here
