# exercise: meanwhile
# label: wrong
# mistake: after the foreground it receives without waiting (a select with a default) and only then joins: if the foreground ends first, the task's value is None; breaks "return: the value of ``task``, then the value of ``foreground``".
import queue
import threading


def meanwhile(task, foreground):
    answer = queue.Queue(maxsize=1)
    thread = threading.Thread(target=lambda: answer.put(task()))
    thread.start()
    here = foreground()
    try:
        there = answer.get_nowait()
    except queue.Empty:
        there = None
    thread.join()
    return there, here
