# exercise: meanwhile
# label: wrong
# mistake: the thread's value is lost, so the task is called a second time to get it
import threading


def meanwhile(task, foreground):
    thread = threading.Thread(target=task)
    thread.start()
    value = foreground()
    thread.join()
    return task(), value
