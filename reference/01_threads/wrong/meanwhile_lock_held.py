# exercise: meanwhile
# expect: join-while-holding
import threading


def meanwhile(task, foreground):
    values = {}
    lock = threading.Lock()

    def background():
        value = task()
        with lock:
            values["task"] = value

    t = threading.Thread(target=background)
    t.start()
    mine = foreground()
    with lock:
        t.join()  # <- here
        values["foreground"] = mine
    return values["task"], values["foreground"]
