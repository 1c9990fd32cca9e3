# exercise: meanwhile
# label: wrong
# mistake: "Run task() in the background": target=result.append(task()) calls task in the calling thread before start(); the thread runs None, nothing is simultaneous
import threading


def meanwhile(task, foreground):
    result = []
    # join() gives None so the thread has to put it in the list
    thread = threading.Thread(target=result.append(task()))
    thread.start()
    fg = foreground()
    thread.join()
    return result[0], fg
