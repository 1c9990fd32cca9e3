# exercise: meanwhile
# expect: result-of-join
import threading


def meanwhile(task, foreground):
    thread = threading.Thread(target=task)
    thread.start()
    fg = foreground()
    bg = thread.join()
    return (bg, fg)
