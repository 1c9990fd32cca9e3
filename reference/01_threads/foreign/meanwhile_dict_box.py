# exercise: meanwhile
# label: right
# style: plain beginner, a dictionary that both threads know
import threading


def meanwhile(task, foreground):
    box = {}

    def work():
        box["task"] = task()

    thread = threading.Thread(target=work)
    thread.start()
    front = foreground()
    thread.join()
    return box["task"], front
