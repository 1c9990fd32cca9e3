# exercise: run_all
# expect: no-threads
def run_all(tasks):
    for task in tasks:
        try:
            task()  # <- here
        except Exception as e:
            print("task failed", e)
