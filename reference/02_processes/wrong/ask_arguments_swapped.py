# exercise: ask
# expect: arguments-swapped
import multiprocessing


def work(there, task, args):
    try:
        there.send((True, task(*args)))
    except Exception as error:
        there.send((False, str(error)))


def ask(task, *args):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=work, args=(there, task, args))
    process.start()
    there.close()
    try:
        is_value, value = here.recv()
    except EOFError:
        is_value, value = False, ""
    process.join()
    here.close()
    if not is_value:
        raise ChildFailed(value, process.exitcode)  # <- here
    return value
