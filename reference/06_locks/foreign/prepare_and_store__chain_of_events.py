# exercise: prepare_and_store
# label: right
# style: a chain of Events: each thread stores when the one before it is through, so they are stored in the order of the items
import threading


def link(prepare, store, item, my_turn, next_turn):
    try:
        prepared = prepare(item)
        my_turn.wait()
        store(prepared)
    finally:
        my_turn.wait()
        next_turn.set()


def prepare_and_store(prepare, store, items):
    turns = [threading.Event() for _ in range(len(items) + 1)]
    turns[0].set()
    chain = []
    for number, item in enumerate(items):
        chain.append(
            threading.Thread(
                target=link,
                args=(prepare, store, item, turns[number], turns[number + 1]),
            )
        )
    for thread in chain:
        thread.start()
    for thread in chain:
        thread.join()
