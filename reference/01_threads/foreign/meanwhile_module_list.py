# exercise: meanwhile
# label: wrong
# mistake: the list of values outlives the call, so a second call returns the task's value of the first
import threading

_values = []


def _work(task):
    _values.append(task())


def meanwhile(task, foreground):
    thread = threading.Thread(target=_work, args=(task,))
    thread.start()
    front = foreground()
    thread.join()
    return _values[0], front
