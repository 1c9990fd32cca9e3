# exercise: meanwhile
# label: right
# style: dictionary with two keys

import threading


def meanwhile(task, foreground):
    values = {}

    def background():
        values["task"] = task()

    thread = threading.Thread(target=background)
    thread.start()
    values["foreground"] = foreground()
    thread.join()
    return (values["task"], values["foreground"])
