"""What makes the folder ready and checks it; no part of the program itself."""
