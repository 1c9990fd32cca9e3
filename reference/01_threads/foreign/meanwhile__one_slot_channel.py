# exercise: meanwhile
# label: right
import queue
import threading


def meanwhile(task, foreground):
    answer = queue.Queue(maxsize=1)  # make(chan any, 1)
    thread = threading.Thread(target=lambda: answer.put(task()))
    thread.start()
    try:
        here = foreground()
    finally:
        thread.join()
    return answer.get_nowait(), here
