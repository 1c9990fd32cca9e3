import known


def gather(tasks):
    values = [task() for task in tasks]
    print(f"{known.MARK}: {values}")
    return []


def double(task):
    print(f"{known.MARK}: {task()}")
    return []
