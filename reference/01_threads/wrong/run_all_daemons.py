# exercise: run_all
# expect: daemon-not-waited
import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task, daemon=True).start()
