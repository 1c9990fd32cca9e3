# exercise: meanwhile
# label: right
# style: a beginner's dictionary that both threads know
import threading


def meanwhile(task, foreground):
    values = {}

    def do_the_task():
        value_of_task = task()
        values["task"] = value_of_task

    thread = threading.Thread(target=do_the_task)
    thread.start()
    values["foreground"] = foreground()
    thread.join()
    return (values["task"], values["foreground"])
