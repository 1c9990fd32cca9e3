# exercise: meanwhile
# label: right
import queue
import threading


def meanwhile(task, foreground):
    # the thread puts one value here, and nobody else does
    box = queue.Queue()

    def work():
        task_value = task()
        box.put(task_value)

    thread = threading.Thread(target=work)
    thread.start()

    foreground_value = foreground()

    # the thread must have ended before I look into the box
    thread.join()
    value = box.get()
    return value, foreground_value
