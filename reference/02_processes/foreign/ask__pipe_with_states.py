# exercise: ask
# label: right
import multiprocessing

ANSWERED = 0
FAILED = 1
DIED = 2


def answer_in_child(receiving, sending, task, arguments):
    receiving.close()
    try:
        try:
            value = task(*arguments)
        except BaseException as error:
            sending.send((FAILED, str(error)))
            raise  # let the process end as it would have ended
        sending.send((ANSWERED, value))
    finally:
        sending.close()


def ask(task, *args):
    receiving, sending = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=answer_in_child, args=(receiving, sending, task, args)
    )
    state = DIED
    value = ""
    try:
        try:
            child.start()
        finally:
            sending.close()  # only the child can send now
        try:
            state, value = receiving.recv()
        except (EOFError, OSError):
            state = DIED
            value = ""
    finally:
        receiving.close()
        if child.pid is not None:
            child.join()
    if state == ANSWERED:
        return value
    raise ChildFailed(child.exitcode, value)
