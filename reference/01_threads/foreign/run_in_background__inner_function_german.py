# exercise: run_in_background
# label: right
# style: inner function as target, German names and comments

import threading


def run_in_background(task, *args):
    # Die Arbeit, die der neue Faden macht
    def arbeit():
        task(*args)

    faden = threading.Thread(target=arbeit)
    faden.start()      # sofort zurueck
    return faden
