# exercise: parallel_map
# label: wrong
# mistake: no pool at all: the items are worked on one after the other in the caller
def parallel_map(func, items, processes=4):
    return [func(item) for item in items]
