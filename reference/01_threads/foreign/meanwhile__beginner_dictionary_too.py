# exercise: meanwhile
# label: right
# style: a beginner with a dictionary, an inner function and a comment for each step
import threading


def meanwhile(task, foreground):
    # both threads can see this dictionary
    values = {}

    # this runs in the other thread
    def do_task():
        values["task"] = task()

    # 1. start the background
    thread = threading.Thread(target=do_task)
    thread.start()

    # 2. do my own part, here
    values["foreground"] = foreground()

    # 3. wait for the other one
    thread.join()

    # 4. now both values are there
    return values["task"], values["foreground"]
