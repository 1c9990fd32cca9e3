# exercise: pipeline
# expect: no-threads


def pipeline(source, handle, limit=10):
    for item in source:
        handle(item)  # <- here
