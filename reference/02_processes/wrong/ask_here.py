# exercise: ask
# expect: no-process
def ask(task, *args):
    try:
        return task(*args)  # <- here
    except BaseException as error:
        raise ChildFailed(1, str(error))
