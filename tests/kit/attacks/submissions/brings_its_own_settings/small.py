def gather(tasks):
    return [task() for task in tasks]


def double(task):
    return []
