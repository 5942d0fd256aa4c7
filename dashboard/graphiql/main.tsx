// GraphiQL, from this origin.
document.title = "GraphiQL";
