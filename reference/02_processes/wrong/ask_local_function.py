# exercise: ask
# expect: not-picklable
import multiprocessing


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)

    def work():
        try:
            sender.send((True, task(*args)))
        except Exception as error:
            sender.send((False, str(error)))

    child = multiprocessing.Process(target=work)
    child.start()  # <- here
    sender.close()
    try:
        good, value = receiver.recv()
    except EOFError:
        good, value = False, ""
    child.join()
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
