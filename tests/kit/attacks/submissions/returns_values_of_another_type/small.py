class Text(str):
    """It is no `str`, and equal to one."""


def gather(tasks):
    return tuple(task() for task in tasks)


def double(task):
    return [Text(task())] * 2
