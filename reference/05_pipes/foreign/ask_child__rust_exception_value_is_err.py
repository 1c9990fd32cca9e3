# exercise: ask_child
# label: wrong
# mistake: subtle: takes every answer that is an exception object for an Err and raises it, although task may return one as a value. Breaks ":return: what ``task(value)`` returned in the child." and ":raises: nothing."

from multiprocessing import Pipe, Process


def serve(there, here, task):
    here.close()
    # fn serve(task) -> Result<T, Box<dyn Error>>
    try:
        result = task(there.recv())
    except Exception as err:
        result = err
    there.send(result)
    there.close()


def question_mark(result):
    """The ? operator."""
    if isinstance(result, BaseException):
        raise result
    return result


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=serve, args=(there, here, task))
    child.start()
    there.close()
    try:
        here.send(value)
        return question_mark(here.recv())
    finally:
        here.close()
        child.join()
