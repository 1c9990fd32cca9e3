# exercise: meanwhile
# label: right
# style: a beginner's dictionary that both threads know, read after join
import threading


def meanwhile(task, foreground):
    values = {}

    def work():
        values["task"] = task()

    thread = threading.Thread(target=work)
    thread.start()
    values["foreground"] = foreground()
    thread.join()
    return values["task"], values["foreground"]
