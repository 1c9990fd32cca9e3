# exercise: prepare_and_store
# label: wrong
# mistake: a Condition gives out the turns by number, but a thread whose prepare raises never passes its turn on, so all later ones wait forever: "The others are prepared and stored all the same."
import threading


class Turns:
    def __init__(self):
        self.condition = threading.Condition()
        self.current = 0

    def take(self, number, action, value):
        with self.condition:
            self.condition.wait_for(lambda: self.current == number)
            try:
                action(value)
            finally:
                self.current += 1
                self.condition.notify_all()


def prepare_and_store(prepare, store, items):
    turns = Turns()

    def work(number, item):
        ready = prepare(item)
        turns.take(number, store, ready)

    threads = [
        threading.Thread(target=work, args=pair) for pair in enumerate(items)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
