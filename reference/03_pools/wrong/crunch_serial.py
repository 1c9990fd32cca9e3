# exercise: crunch
# expect: no-processes


def crunch(work, items):
    return [work(item) for item in items]  # <- here
