# exercise: gather
# label: wrong
# mistake: like Erlang's old catch, the place holds either the value or the exception, so an exception that a task returned is raised; breaks "an exception that was *returned* instead of raised" and "return: the value of the first task, of the second, and so on"
import queue
import threading


def catch(fun):
    try:
        return fun()
    except BaseException as reason:
        return reason


def process(parent, ref, fun):
    parent.put((ref, catch(fun)))


def gather(tasks):
    mailbox = queue.SimpleQueue()
    pids = [
        threading.Thread(target=process, args=(mailbox, ref, fun))
        for ref, fun in enumerate(tasks)
    ]
    for pid in pids:
        pid.start()
    replies = dict(mailbox.get() for _ in pids)
    for pid in pids:
        pid.join()
    values = [replies[ref] for ref in range(len(pids))]
    for value in values:
        if isinstance(value, BaseException):
            raise value
    return values
