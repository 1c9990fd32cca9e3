# exercise: crunch
# label: wrong
# mistake: no processes: a comprehension in the caller
def crunch(work, items):
    return [work(item) for item in items]
