# exercise: meanwhile
# label: wrong
# mistake: takes the value of join() for the value of the task
import threading


def meanwhile(task, foreground):
    thread = threading.Thread(target=task)
    thread.start()
    front = foreground()
    back = thread.join()
    return back, front
