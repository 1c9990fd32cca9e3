# exercise: meanwhile
# label: right
import threading


def meanwhile(task, foreground):
    box = {}

    def background():
        box["task"] = task()

    thread = threading.Thread(target=background)
    thread.start()
    box["foreground"] = foreground()
    thread.join()
    return box["task"], box["foreground"]
