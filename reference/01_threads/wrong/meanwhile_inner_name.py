# exercise: meanwhile
# expect: kept-in-an-inner-name
import threading


def meanwhile(task, foreground):
    value = None

    def work():
        value = task()  # <- here

    thread = threading.Thread(target=work)
    thread.start()
    mine = foreground()
    thread.join()
    return value, mine
