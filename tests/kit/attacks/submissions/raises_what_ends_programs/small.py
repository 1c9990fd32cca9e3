class OfItsOwn(BaseException):
    pass


def gather(tasks):
    raise KeyboardInterrupt if len(tasks) == 3 else GeneratorExit


def double(task):
    raise OfItsOwn("no `Exception` at all")
