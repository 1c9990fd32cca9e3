# exercise: meanwhile
# label: right
# style: plain, a closure with nonlocal
import threading


def meanwhile(task, foreground):
    background_value = None

    def work():
        nonlocal background_value
        background_value = task()

    thread = threading.Thread(target=work)
    thread.start()
    foreground_value = foreground()
    thread.join()
    return background_value, foreground_value
