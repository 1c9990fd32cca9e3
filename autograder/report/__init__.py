"""What is written about a graded submission, and how it is shown.

``record`` holds the model, ``store`` its JSON, the rest are pure functions of it.
"""
