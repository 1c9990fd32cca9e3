# exercise: meanwhile
# style: barrier
import threading


def meanwhile(task, foreground):
    both_ready = threading.Barrier(2)
    both_done = threading.Barrier(2)
    values = {}

    def side(name, work):
        both_ready.wait()
        values[name] = work()
        both_done.wait()

    threading.Thread(target=side, args=("back", task), daemon=True).start()
    side("front", foreground)
    return values["back"], values["front"]
