# exercise: run_all
# label: wrong
# mistake: no threads at all
# expect: no-threads

def run_all(tasks):
    for task in tasks:
        try:
            task()
        except Exception:
            pass
