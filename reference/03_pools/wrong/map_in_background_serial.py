# exercise: map_in_background
# expect: no-process


def map_in_background(func, items, foreground, processes=2):
    value = foreground()
    return [func(item) for item in items], value
