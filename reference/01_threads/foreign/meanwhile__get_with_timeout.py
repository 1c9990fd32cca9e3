# exercise: meanwhile
# label: wrong
# misjudged: passed
# mistake: after the foreground it waits only 30 seconds: a get() whose timeout passes raises queue.Empty, so a slow task gives an exception and a thread that still runs; breaks "The call returns when both have ended" and ":raises: nothing".
import queue
import threading


def meanwhile(task, foreground):
    box = queue.Queue(maxsize=1)
    thread = threading.Thread(target=lambda: box.put(task()), daemon=True)
    thread.start()
    here = foreground()
    there = box.get(timeout=30)
    thread.join()
    return there, here
