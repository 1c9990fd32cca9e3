# exercise: count_up
# label: right
# style: railway hobbyist; a single token in a queue of size one is the permission to add
import queue
import threading


def conductor(counter, times, token_box):
    for _ in range(times):
        token = token_box.get()      # waits until the token is back
        try:
            counter.value += 1
        finally:
            token_box.put(token)


def count_up(counter, times, workers):
    token_box = queue.Queue(maxsize=1)
    token_box.put("the token of the single-track line")

    crew = []
    for number in range(workers):
        crew.append(
            threading.Thread(
                target=conductor,
                name=f"conductor-{number}",
                args=(counter, times, token_box),
            )
        )
    for man in crew:
        man.start()
    for man in crew:
        man.join()
