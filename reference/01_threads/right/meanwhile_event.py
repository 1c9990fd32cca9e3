# exercise: meanwhile
# style: event_and_dict
import threading
import time


def meanwhile(task, foreground):
    state = {}
    ready = threading.Event()

    def work(state, ready):
        state["background"] = task()
        ready.set()

    thread = threading.Thread(target=work, kwargs={"state": state, "ready": ready})
    thread.start()
    time.sleep(0.05)  # give it a head start; nothing depends on it
    state["foreground"] = foreground()
    ready.wait()
    thread.join()
    return state["background"], state["foreground"]
